using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

/// <summary>The four formats of the questions beside <c>hedge</c>: one header, the keys, and nothing on standard error but the caption.</summary>
internal sealed class BesideHedgingFormatTests
{
    private static readonly string[] lines =
    [
        "intermediaries --poles P,Q", "similarity A B", "similarity A", "similarity --poles P,Q", "similarity --poles P,Q,D",
        "domains --poles P,Q", "domains --poles P,Q --state A", "pressure --poles P,Q", "pressure --poles P,Q,A", "brokers --poles P,Q", "brokers --by region --weighted",
    ];

    private static readonly TemporaryFolder world = AlliedWorld.WithTrade();

    [OneTimeTearDown]
    public void Tidy() => world.Dispose();

    [TestCase("intermediaries --poles P,Q", "id,name,partners,nulled,shift,shift_P,shift_Q,largest,sole")]
    [TestCase("intermediaries --poles P,Q,D", "id,name,partners,nulled,shift,shift_P,shift_Q,shift_D,largest,sole")]
    [TestCase("similarity A B", "coefficient,value,range,meaning,null")]
    [TestCase("similarity A", "id,name,kappa,S,pi,A,cosine,weightedJaccard,jaccard,shared")]
    [TestCase("similarity --poles P,Q", "id,name,kappa_P,kappa_Q,PSD,null")]
    [TestCase("similarity --poles P,Q,D", "id,name,kappa_P,kappa_Q,kappa_D,null")]
    [TestCase("domains --poles P,Q --state A", "layer,tie_P,tie_Q,PAS_P,PAS_Q,measured,years,null")]
    [TestCase(
        "domains --poles P,Q --layers alliance,substance:trade_share",
        "id,name,PAS_alliance_P,PAS_alliance_Q,PAS_trade_share_P,PAS_trade_share_Q,DSP_P,DSP_Q,COMP_P,COMP_Q,range_P,range_Q,layers")]
    [TestCase("pressure --poles P,Q", "id,name,BAL,tie_P,tie_Q,hostile_to,pole_triads,triads")]
    [TestCase("brokers --poles P,Q", "id,name,bloc,liaison,coordinator,itinerant,gatekeeper_representative,total")]
    [TestCase("brokers --by region --directed", "id,name,bloc,liaison,coordinator,itinerant,gatekeeper,representative,total")]
    public async Task The_header_of_csv_is_fixed_and_every_row_is_as_long(string line, string header)
    {
        var run = await AskAsync(line, "csv");

        Assert.That(string.Join(',', run.Csv[0]), Is.EqualTo(header));
        Assert.That(run.Csv, Has.Count.GreaterThan(1).And.All.Count.EqualTo(run.Csv[0].Count));
    }

    [TestCase("intermediaries --poles P,Q", "poles,intermediaries")]
    [TestCase("similarity A B", "a,b,values,nulls,shared,actors,self,distance")]
    [TestCase("similarity A", "a,others,actors,self,distance")]
    [TestCase("similarity --poles P,Q", "poles,states,actors,self,distance")]
    [TestCase("domains --poles P,Q", "poles,economic,security,domains,states")]
    [TestCase("pressure --poles P,Q", "poles,states,rivals,balance")]
    [TestCase("brokers --poles P,Q", "by,poles,weighted,states")]
    public async Task The_answer_in_json_has_its_keys_then_the_stamp(string line, string keys)
    {
        var names = (await AskAsync(line, "json")).Json.EnumerateObject().Select(p => p.Name).ToList();

        Assert.That(names.Take(keys.Split(',').Length), Is.EqualTo(keys.Split(',')));
        Assert.That(names.Skip(keys.Split(',').Length), Is.EqualTo(new[] { "asOf", "weights", "layers", "options", "dataset", "snapshot", "rows", "version" }).Or.EqualTo(
            new[] { "asOf", "weights", "layers", "options", "dataset", "rows", "version" }));
    }

    [Test]
    public async Task Nothing_is_on_standard_error_but_the_caption_of_csv([ValueSource(nameof(lines))] string line, [Values("table", "json", "md")] string format)
    {
        var run = await AskAsync(line, format);

        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Out, Does.Not.Contain("NaN").And.Not.Contain("Infinity").And.Not.Contain("∞"));
    }

    [Test]
    public async Task The_caption_of_csv_is_on_standard_error_with_the_digest([ValueSource(nameof(lines))] string line)
    {
        var run = await AskAsync(line, "csv");

        Assert.That(run.Error, Does.Contain("As of 2026-11-25; weights linear").And.Contain("digest ").And.Not.Contain("pgraph:"));
        Assert.That(run.Out, Does.Not.Contain("digest"));
    }

    [Test]
    public async Task Markdown_opens_with_a_title_a_sentence_and_tables_of_even_rows([ValueSource(nameof(lines))] string line)
    {
        var text = (await AskAsync(line, "md")).Out.Split('\n');

        Assert.That(text[0], Does.StartWith("# "));
        Assert.That(text[2], Does.EndWith(".").And.Not.StartWith("|"), "the reading");
        foreach (var (row, below) in text.Zip(text.Skip(1)).Where(r => r.First.StartsWith('|') && r.Second.StartsWith('|')))
            Assert.That(Bars(below), Is.EqualTo(Bars(row)), below);
    }

    [Test]
    public async Task The_reading_of_the_table_is_that_of_markdown([ValueSource(nameof(lines))] string line)
    {
        var table = string.Join(' ', (await AskAsync(line, "table")).Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.That(table, Does.Contain((await AskAsync(line, "md")).Out.Split('\n')[2]));
    }

    [Test]
    public async Task A_null_in_json_has_its_reason([ValueSource(nameof(lines))] string line)
    {
        foreach (var entry in Entries((await AskAsync(line, "json")).Json))
        {
            var nulls = entry.GetProperty("nulls").EnumerateObject().ToDictionary(n => n.Name, n => n.Value.GetString());
            foreach (var value in entry.GetProperty("values").EnumerateObject())
                Assert.That(nulls.ContainsKey(value.Name), Is.EqualTo(IsNull(value.Value)), $"{value.Name} of {entry}");
            Assert.That(nulls.Values, Is.All.Not.Empty);
        }
    }

    private static bool IsNull(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Any(v => v.Value.ValueKind == JsonValueKind.Null),
        _ => value.ValueKind == JsonValueKind.Null,
    };

    /// <summary>Every object of an answer that has both values and nulls.</summary>
    private static IEnumerable<JsonElement> Entries(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Entries),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Entries(p.Value))
            .Concat(element.TryGetProperty("values", out _) && element.TryGetProperty("nulls", out _) ? [element] : []),
        _ => [],
    };

    /// <summary>The bars between cells, those escaped within a cell left out.</summary>
    private static int Bars(string row) => row.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|');

    private static async Task<CliRun> AskAsync(string line, string format)
    {
        var run = await InProcess.TypedAsync($"{line} --data {world.Location} --format {format}");
        Assert.That(run.Exit, Is.Zero, run.Error);
        return run;
    }
}
