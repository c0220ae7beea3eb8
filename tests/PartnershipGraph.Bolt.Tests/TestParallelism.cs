// Fixtures share nothing but the machine's ports, and cultures belong to the flow of a test.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(2)]
