using System.Globalization;
using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Export;

/// <summary>Each form is opened by a program that others use, which then computes our own numbers again.</summary>
[Category("Heavy")]
internal sealed class ReaderTests
{
    private const string asOf = "2024-12-31";

    private const string networkx = """
        import json, sys, networkx
        g = getattr(networkx, sys.argv[1])(sys.argv[2])
        print(json.dumps({"directed": g.is_directed(), "edges": g.number_of_edges(), "strength": {n: float(s) for n, s in g.degree(weight="weight")},
                          "names": {n: d.get("name") for n, d in g.nodes(data=True)}}))
        """;

    private const string igraph = """
        import json, sys, igraph
        read, place, ids = getattr(igraph.Graph, sys.argv[1]), sys.argv[2], sys.argv[3]
        g = read(place, directed=True) if sys.argv[1] == "Read_DL" else read(place)
        print(json.dumps({"directed": g.is_directed(), "edges": g.ecount(), "strength": dict(zip(g.vs[ids], g.strength(weights="weight")))}))
        """;

    [TestCase("--directed ")]
    [TestCase("--layers partnership,alliance ")]
    public async Task Networkx_opens_graphml(string options) =>
        await AgreesAsync("graphml", "network.graphml", options, f => OtherPrograms.Python("networkx", networkx, "read_graphml", f));

    [Test]
    public async Task Networkx_opens_pajek() =>
        await AgreesAsync("pajek", "network.net", "", f => OtherPrograms.Python("networkx", networkx, "read_pajek", f));

    [Test]
    public async Task Igraph_opens_graphml() =>
        await AgreesAsync("graphml", "network.graphml", "", f => OtherPrograms.Python("igraph", igraph, "Read_GraphML", f, "id"));

    [Test]
    public async Task Igraph_opens_pajek() =>
        await AgreesAsync("pajek", "network.net", "--directed ", f => OtherPrograms.Python("igraph", igraph, "Read_Pajek", f, "id"));

    [Test]
    public async Task Igraph_opens_dl() =>
        await AgreesAsync("dl", "network.dl", "--directed ", f => OtherPrograms.Python("igraph", igraph, "Read_DL", f, "name"));

    [Test]
    public async Task Igraph_finds_both_directions_of_a_tie_in_dl()
    {
        using var folder = new TemporaryFolder();
        Assert.That((await InProcess.RunAsync("export", "dl", "-o", folder["n.dl"], "--as-of", asOf)).Exit, Is.Zero);
        var ranked = (await InProcess.TypedAsync($"rank strength --as-of {asOf} --format json")).Json;

        var read = JsonDocument.Parse(OtherPrograms.Python("igraph", igraph, "Read_DL", folder["n.dl"], "name")).RootElement;

        Assert.That(read.GetProperty("edges").GetInt32(), Is.EqualTo(2 * ranked.GetProperty("graph").GetProperty("edges").GetInt32()));
        Assert.That(read.GetProperty("strength").GetProperty("CHN").GetDouble(), Is.EqualTo(2 * ranked.GetProperty("values").GetProperty("CHN").GetDouble()).Within(1e-9));
    }

    [Test]
    public async Task Networkx_opens_awkward_ids_and_names()
    {
        using var world = AwkwardWorld.Create();
        Assert.That((await InProcess.RunAsync("export", "graphml", "--data", world.Location, "-o", world["n.graphml"], "--as-of", "2010")).Exit, Is.Zero);

        var read = JsonDocument.Parse(OtherPrograms.Python("networkx", networkx, "read_graphml", world["n.graphml"])).RootElement;

        Assert.That(
            read.GetProperty("names").EnumerateObject().Select(n => $"{n.Name}: {n.Value}"),
            Is.EquivalentTo(new[]
            {
                "NA: Isle, \"the\" <grand> & co", "001: it's `a` $home", "中国: 中国 \ufffd bell", "a<b&c: T\u0301ime", "TRUE: Truth", "alone: Alone",
            }));
        Assert.That(read.GetProperty("edges").GetInt32(), Is.EqualTo(5));
    }

    [Test]
    public async Task Networkx_opens_gexf_under_the_namespace_that_it_knows()
    {
        using var world = AwkwardWorld.Create();
        Assert.That((await InProcess.RunAsync("export", "gexf", "--data", world.Location, "--layers", "partnership,alliance", "-o", world["n.gexf"], "--as-of", "2014")).Exit, Is.Zero);
        var text = await File.ReadAllTextAsync(world["n.gexf"]);
        await File.WriteAllTextAsync(world["n12.gexf"], text.Replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft", StringComparison.Ordinal));

        var read = OtherPrograms.Python(
            "networkx",
            """
            import sys, networkx
            g = networkx.read_gexf(sys.argv[1])
            for n, d in sorted(g.nodes(data=True)): print(n, d["label"], d.get("spells"))
            for a, b, d in sorted(g.edges(data=True), key=lambda e: int(e[2]["id"])): print(a, b, d["weight"], d["spells"], d["tie_weight"])
            """,
            world["n12.gexf"]);

        Assert.That(read.Replace("None", "", StringComparison.Ordinal).Replace("''", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(new[]
        {
            "001 it's `a` $home [('1990-04-01', )]", "NA Isle, \"the\" <grand> & co ", "TRUE Truth [(, '2012-06-30')]", "a<b&c T\u0301ime ", "alone Alone ", "中国 中国 \ufffd bell ",
            "001 NA 0.3333333333333333 [('2001-01-01', )] [(1.0, '2001-01-01', '2003-04-30'), (0.3333333333333333, '2003-05-01', )]",
            "001 中国 0.3333333333333333 [('2009-01-01', '2011-11-10')] [(0.3333333333333333, '2009-01-01', '2011-11-10')]",
            "NA 中国 0.6666666666666666 [('2004-01-01', )] [(0.6666666666666666, '2004-01-01', )]",
            "TRUE 中国 1.0 [('2006-06-05', '2012-06-30')] [(0.3333333333333333, '2006-06-05', '2007-12-31'), (1.0, '2008-01-01', '2012-06-30')]",
            "a<b&c 中国 0.3333333333333333 [('2005-01-01', )] [(0.3333333333333333, '2005-01-01', )]",
            "NA 中国 1.0 [('1999-01-01', )] [(1.0, '1999-01-01', )]",
        }));
    }

    private static async Task AgreesAsync(string form, string file, string options, Func<string, string> read)
    {
        using var folder = new TemporaryFolder();
        var export = await InProcess.TypedAsync($"export {form} {options}--as-of {asOf} -o {folder[file]}");
        Assert.That(export.Exit, Is.Zero, export.Error);
        var ranked = (await InProcess.TypedAsync($"rank strength {options}--as-of {asOf} --format json")).Json;

        var answer = JsonDocument.Parse(read(folder[file])).RootElement;

        Assert.That(answer.GetProperty("directed").GetBoolean(), Is.EqualTo(ranked.GetProperty("graph").GetProperty("directed").GetBoolean()));
        Assert.That(answer.GetProperty("edges").GetInt32(), Is.EqualTo(ranked.GetProperty("graph").GetProperty("edges").GetInt32()));
        var strengths = answer.GetProperty("strength").EnumerateObject().ToDictionary(s => s.Name, s => s.Value.GetDouble(), StringComparer.Ordinal);
        var expected = ranked.GetProperty("values").EnumerateObject().ToList();
        Assert.That(strengths.Keys, Is.EquivalentTo(expected.Select(e => e.Name)));
        Assert.That(
            expected.Where(e => Math.Abs(strengths[e.Name] - e.Value.GetDouble()) > 1e-9).Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Name} {strengths[e.Name]} {e.Value}")),
            Is.Empty);
    }
}
