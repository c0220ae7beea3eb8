// Two pages at once: more would only wait for each other.
[assembly: LevelOfParallelism(2)]
