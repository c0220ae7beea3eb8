using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

/// <summary>The order of the rows of a file means nothing.</summary>
[Category("Heavy")]
internal sealed class RowOrderTests
{
    private TemporaryFolder shuffled = null!;

    [OneTimeSetUp]
    public void Shuffle()
    {
        shuffled = new TemporaryFolder();
        var random = new Random(7);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Data"), "*.csv"))
        {
            var records = CsvText.Records(File.ReadAllText(file));
            var rows = records.Skip(1).ToArray();
            random.Shuffle(rows);
            shuffled.With(Path.GetFileName(file), [records[0], .. rows]);
        }
    }

    [OneTimeTearDown]
    public void Remove() => shuffled.Dispose();

    [TestCase("rank strength")]
    [TestCase("rank pagerank --as-of 2012-11-15")]
    [TestCase("rank betweenness --directed")]
    [TestCase("hedge --poles USA,CHN --as-of 2024-12-31")]
    [TestCase("communities --restarts 3")]
    [TestCase("exposure VNM --pole CHN")]
    [TestCase("simulate --set VNM-USA=2")]
    [TestCase("simulate --find VNM")]
    [TestCase("overlap --pole USA --as-of 2024-12-31 --from 2015 --permutations 499")]
    [TestCase("reasons --as-of 2024-12-31")]
    [TestCase("inflation --sponsor CHN --base 2005")]
    [TestCase("prestige --actors all")]
    [TestCase("prestige VNM")]
    [TestCase("crisis --vote ES-11/1 --sponsor RUS --permutations 499 --samples 499")]
    [TestCase("explain TDEP VNM")]
    [TestCase("explain HX PHL")]
    [TestCase("exposure IND --pole CHN --without RUS")]
    [TestCase("intermediaries")]
    [TestCase("similarity IND")]
    [TestCase("similarity --poles USA,CHN")]
    [TestCase("domains")]
    [TestCase("pressure")]
    [TestCase("brokers --weighted")]
    [TestCase("dyad CHN RUS")]
    [TestCase("ladders")]
    [TestCase("show Russia")]
    [TestCase("priorities CHN")]
    [TestCase("perceptions")]
    [TestCase("plot ledger -o -")]
    [TestCase("export dyad-year --layers partnership,alliance -o /dev/null")]
    [TestCase("words --sponsor CHN --permutations 499")]
    [TestCase("upgrades --sponsor CHN --events upgrade,establish")]
    [TestCase("gap --sponsor CHN --samples 50")]
    [TestCase("gap --sponsor CHN --partner VNM --samples 50")]
    [TestCase("timeline CHN")]
    [TestCase("timeline VNM USA")]
    [TestCase("diff --from 2012 --to 2024")]
    [TestCase("brief")]
    public async Task Shuffled_rows_give_the_same_answer_and_the_same_digest(string line)
    {
        var expected = await InProcess.TypedAsync(line + " --format json");

        var run = await InProcess.TypedAsync($"{line} --format json --data {shuffled.Location}");

        Assert.That(run.Out.Split('\n'), Is.EqualTo(expected.Out.Split('\n')));
        Assert.That(run, Is.EqualTo(expected));
    }
}
