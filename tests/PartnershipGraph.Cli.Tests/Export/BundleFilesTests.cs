using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Export;

/// <summary>Which files a form is, how they are called, and what the report says of each.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class BundleFilesTests : IDisposable
{
    private readonly TemporaryFolder world = AwkwardWorld.Create().With(
        "substance.csv", "source,target,year,indicator,value", "NA,001,2005,visits,8", "中国,001,2006,a b/c:d,2");

    public void Dispose() => world.Dispose();

    private Task<CliRun> ExportAsync(params string[] args) => InProcess.RunAsync(["export", .. args, "--as-of", "2010", "--data", world.Location]);

    [TestCase("--layers partnership,alliance", "source,target,weight,layers,partnership_weight,title1,rank1,ladder1,since1,title2,rank2,ladder2,since2,alliance_weight,alliance_kind,alliances", 5)]
    [TestCase("--directed", "source,target,weight,layers,partnership_weight,title,rank,ladder,since", 6)]
    [TestCase("--layers substance:visits", "source,target,weight,layers,visits_weight,visits_value1,visits_year1,visits_value2,visits_year2", 1)]
    public async Task The_bundle_for_r_has_nodes_edges_numbers_and_a_script(string options, string header, int ties)
    {
        var run = await ExportAsync(["r", "-o", world["r"], .. options.Split(' '), "--format", "json"]);

        Assert.That(run.Exit, Is.Zero, run.Error);
        var (nodes, edges, expected) = (Rows("r/nodes.csv"), Rows("r/edges.csv"), Rows("r/expected.csv"));
        Assert.That(Directory.GetFiles(world["r"]).Select(Path.GetFileName), Is.EquivalentTo(new[] { "nodes.csv", "edges.csv", "expected.csv", "rebuild.R" }));
        Assert.That(nodes[0], Is.EqualTo(new[] { "id", "label", "cow", "iso3", "region", "kind" }));
        Assert.That(nodes.Skip(1).Select(n => n[0]), Is.EquivalentTo(new[] { "NA", "001", "中国", "a<b&c", "TRUE", "alone" }));
        Assert.That(string.Join(',', edges[0]), Is.EqualTo(header));
        Assert.That(edges, Has.Count.EqualTo(ties + 1));
        Assert.That(edges.Skip(1).SelectMany(e => e.Take(2)).Distinct(), Is.SubsetOf(nodes.Select(n => n[0])));
        Assert.That(
            expected.Skip(1).Select(e => $"{e[0]} {e[1]}"),
            Is.EquivalentTo(from m in new[] { "strength", "betweenness", "pagerank" } from n in nodes.Skip(1) select $"{m} {n[0]}"), "a number for every actor and measure");
        Assert.That(File.ReadAllText(world["r/rebuild.R"]), Does.Contain($"directed <- {(options == "--directed" ? "TRUE" : "FALSE")}\n").And.StartWith("# As of 2010-12-31"));
    }

    [Test]
    public async Task Strength_in_the_bundle_is_the_sum_of_the_weights_of_its_edges()
    {
        Assert.That((await ExportAsync("r", "-o", world["r"], "--layers", "partnership,alliance")).Exit, Is.Zero);
        var edges = Rows("r/edges.csv").Skip(1).ToList();

        foreach (var row in Rows("r/expected.csv").Where(r => r[0] == "strength"))
            Assert.That(Number(row[2]), Is.EqualTo(edges.Where(e => e[0] == row[1] || e[1] == row[1]).Sum(e => Number(e[2]))).Within(1e-12), row[1]);
    }

    [TestCase("graphml", "partnership.graphml substance-a%20b%2Fc-d.graphml")]
    [TestCase("dl", "partnership.dl substance-a%20b%2Fc-d.dl")]
    [TestCase("pajek", "partnership.net substance-a%20b%2Fc-d.net")]
    public async Task A_layer_gives_its_file_a_name_that_every_folder_can_hold(string form, string names)
    {
        var run = await ExportAsync(form, "-o", world["out"] + "/", "--layers", "partnership,substance:a b/c:d");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(string.Join(' ', Directory.GetFiles(world["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal)), Is.EqualTo(names));
    }

    [TestCase("gexf", "network.gexf", "partnership,alliance", "6", "6")]
    [TestCase("dyad-year", "dyad-year.csv", "partnership,alliance", "", "29")]
    [TestCase("directed-dyad-year", "dyad-year.csv", "partnership", "", "32")]
    public async Task One_file_of_all_layers_goes_into_a_folder_under_a_name_of_its_form(string form, string name, string layers, string nodes, string rows)
    {
        Directory.CreateDirectory(world["out"]);

        var run = await ExportAsync(form, "-o", world["out"], "--layers", layers, "--format", "csv");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(Directory.GetFiles(world["out"]).Select(Path.GetFileName), Is.EqualTo(new[] { name }));
        Assert.That(run.Csv[1], Is.EqualTo(new[] { Path.Combine(world["out"], name), run.Csv[1][1], layers, nodes, rows }));
    }

    [TestCase("dyad-year", true)]
    [TestCase("directed-dyad-year", true)]
    [TestCase("stata", true)]
    [TestCase("graphml", false)]
    [TestCase("gexf", false)]
    [TestCase("pajek", false)]
    [TestCase("dl", false)]
    [TestCase("r", false)]
    public async Task Only_forms_of_years_take_years(string form, bool takes)
    {
        var run = await ExportAsync(form, "-o", world["out"], "--from", "2003", "--to", "2004");

        Assert.That(run.Exit, Is.EqualTo(takes ? ExitCode.Ok : ExitCode.Usage), run.Error);
        Assert.That(File.Exists(world["out"]) || Directory.Exists(world["out"]), Is.EqualTo(takes));
        Assert.That(run.Error.Contains("--from and --to are for dyad-years", StringComparison.Ordinal), Is.EqualTo(!takes));
    }

    [TestCase("--directed", "1 2 ")]
    [TestCase("--combine max", "1 2 1\n2 1 1\n")]
    [TestCase("--combine min", "1 2 0.3333333333333333\n2 1 0.3333333333333333\n")]
    [TestCase("--weights sqrt", "1 2 0.5773502691896257\n2 1 0.5773502691896257\n")]
    public async Task Options_of_the_question_are_those_of_the_file(string options, string line)
    {
        Assert.That((await ExportAsync(["dl", "-o", world["n.dl"], .. options.Split(' ')])).Exit, Is.Zero);

        Assert.That(File.ReadAllText(world["n.dl"]), Does.Contain("data:\n" + line));
    }

    private IReadOnlyList<IReadOnlyList<string>> Rows(string file) => [.. CsvText.Rows(File.ReadAllText(world[file]))];

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
