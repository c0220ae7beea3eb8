// Runs share nothing but the disk, and cultures belong to the flow of a test.
[assembly: Parallelizable(ParallelScope.Children)]
[assembly: LevelOfParallelism(2)]
