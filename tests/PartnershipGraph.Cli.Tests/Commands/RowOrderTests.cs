using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

/// <summary>The order of the rows of a file means nothing.</summary>
internal sealed class RowOrderTests
{
    private const string laddersFile = "ladders.csv";

    private TemporaryFolder shuffled = null!;
    private TemporaryFolder shuffledButLadders = null!;

    [OneTimeSetUp]
    public void Shuffle()
    {
        (shuffled, shuffledButLadders) = (new TemporaryFolder(), new TemporaryFolder());
        var random = new Random(7);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Data"), "*.csv"))
        {
            var records = CsvText.Records(File.ReadAllText(file));
            var rows = records.Skip(1).ToArray();
            random.Shuffle(rows);
            shuffled.With(Path.GetFileName(file), [records[0], .. rows]);
            shuffledButLadders.With(Path.GetFileName(file), Path.GetFileName(file) == laddersFile ? [.. records] : [records[0], .. rows]);
        }
    }

    [OneTimeTearDown]
    public void Remove()
    {
        shuffled.Dispose();
        shuffledButLadders.Dispose();
    }

    [TestCase("rank strength")]
    [TestCase("rank pagerank --as-of 2012-11-15")]
    [TestCase("rank betweenness --directed")]
    [TestCase("hedge --poles USA,CHN --as-of 2024-12-31")]
    [TestCase("communities --restarts 3")]
    [TestCase("exposure VNM --pole CHN")]
    [TestCase("dyad CHN RUS")]
    public Task Shuffled_rows_give_the_same_answer_and_the_same_digest(string line) => CompareAsync(line, shuffled);

    /// <summary>A tier is called by the ladder's first title in use, so that the order of ladders.csv is told.</summary>
    [TestCase("ladders")]
    [TestCase("show Russia")]
    [TestCase("brief")]
    public Task Where_tiers_are_named_only_the_order_of_the_ladders_counts(string line) => CompareAsync(line, shuffledButLadders);

    private static async Task CompareAsync(string line, TemporaryFolder folder)
    {
        var expected = await InProcess.TypedAsync(line + " --format json");

        var run = await InProcess.TypedAsync($"{line} --format json --data {folder.Location}");

        Assert.That(run.Out.Split('\n'), Is.EqualTo(expected.Out.Split('\n')));
        Assert.That(run, Is.EqualTo(expected));
    }
}
