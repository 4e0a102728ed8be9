from kiosk.jobs import ManualJobs


def test_work_waits_until_it_is_told_to_run() -> None:
    jobs, results = ManualJobs(), []
    jobs.run(lambda: 1, results.append)
    jobs.run(lambda: 2, results.append)
    assert results == []
    assert jobs.step()
    assert results == [1]
    jobs.finish()
    assert results == [1, 2]
    assert not jobs.step()


def test_work_that_brings_work_is_finished_too() -> None:
    jobs, results = ManualJobs(), []
    jobs.run(lambda: 1, lambda one: jobs.run(lambda: one + 1, results.append))
    jobs.finish()
    assert results == [2]
