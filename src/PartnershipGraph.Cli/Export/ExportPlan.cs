using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Formats;
using PartnershipGraph.Formats.Csv;
using PartnershipGraph.Formats.Dl;
using PartnershipGraph.Formats.Gexf;
using PartnershipGraph.Formats.GraphMl;
using PartnershipGraph.Formats.Pajek;
using PartnershipGraph.Formats.R;
using PartnershipGraph.Formats.Stata;

namespace PartnershipGraph.Cli.Export;

/// <summary>Which files a form is made of.</summary>
/// <param name="Asked">The rows, and how they become a network.</param>
/// <param name="Form">The form.</param>
/// <param name="InFolder">Whether the files go into a folder.</param>
/// <param name="Cancellation">Heeded by everything that takes time.</param>
internal sealed record ExportPlan(Question Asked, ExportForm Form, bool InFolder, CancellationToken Cancellation)
{
    public Exported Make((int? From, int? To) years) =>
        Form.HasYears ? Years(years) : Form == ExportForm.Gexf ? History() : Form == ExportForm.R ? Bundle() : Networks();

    private Exported Years((int? From, int? To) years)
    {
        var options = Form == ExportForm.DirectedDyadYear ? Asked.Options with { Directed = true } : Asked.Options;
        var found = DyadYearExport.Of(Asked.Records, options, years.From, years.To, Cancellation);
        var layers = Layers(options);
        IReadOnlyList<ExportFile> files = Form.IsBundle ? Stata(found, options) : [new("dyad-year.csv", "dyad-years", layers, found.Table.Rows.Count, w => CsvTableFile.Write(w, found.Table))];
        return new Exported(files, Stamp(options, found.Rows), [.. found.Warnings, .. DyadYearWarnings.Of(found)]) { Years = found };
    }

    private IReadOnlyList<ExportFile> Stata(DyadYears found, SnapshotOptions options)
    {
        var bundle = new StataBundle(found.Table, Described(Stamp(options, found.Rows)));
        return
        [
            new(StataBundle.DataFile, "dyad-years", Layers(options), found.Table.Rows.Count, bundle.WriteData),
            new(StataBundle.DoFile, "labels and value labels", Layers(options), null, bundle.WriteDo),
        ];
    }

    private Exported History()
    {
        var (history, rows, warnings) = HistoryExport.Of(Asked.Records, Asked.Options, Cancellation);
        var stamp = Stamp(Asked.Options, rows);
        var described = history with { Description = Described(stamp) };
        var ties = history.Layers.Sum(l => l.Ties.Count);
        return new Exported(
            [new("network.gexf", "nodes and ties with their spells", Layers(Asked.Options), ties, w => GexfWriter.Write(w, described)) { Nodes = history.Nodes.Count }],
            stamp, warnings);
    }

    private Exported Bundle()
    {
        var (snapshot, network) = NetworkExport.Joined(Asked.Records, Asked.Options);
        var expected = ExpectedNumbers.Of(snapshot, Asked.Dataset, ProgramVersion.Text, Cancellation);
        return new Exported(
            [
                Table("nodes.csv", "nodes", network, NetworkTables.Nodes(network)),
                Table("edges.csv", "ties", network, NetworkTables.Ties(network)),
                Table("expected.csv", string.Join(", ", ExpectedNumbers.Measures), network, expected),
                new(RebuildScript.File, "the igraph object and the comparison", network.Layers, null, w => RebuildScript.Write(w, network.IsDirected, Described(Asked.Stamp(snapshot)))),
            ],
            Asked.Stamp(snapshot), snapshot.Warnings);
    }

    private Exported Networks()
    {
        var joined = NetworkExport.Joined(Asked.Records, Asked.Options);
        var parts = InFolder ? NetworkExport.EachLayer(Asked.Records, Asked.Options) : [joined];
        var warnings = joined.Snapshot.Warnings.Concat(Form == ExportForm.Dl ? Quoted(joined.Network) : []);
        return new Exported([.. parts.Select(p => Network(p.Snapshot, p.Network))], Asked.Stamp(joined.Snapshot), [.. warnings]);
    }

    private static IEnumerable<string> Quoted(ExportNetwork network) =>
        network.Nodes.Count(n => DlWriter.WantsQuotes(n.Id)) is var ids and > 0
            ? [$"{Count.Of(ids, "id")} with blanks, commas or the like: UCINET reads the quotes around them, igraph does not and mixes up the labels; ask for pajek or graphml there"]
            : [];

    private ExportFile Network(Snapshot snapshot, ExportNetwork network)
    {
        var described = network with { Description = Described(Asked.Stamp(snapshot) with { Options = snapshot.Options }) };
        return new(NameOf(network), "nodes and ties", network.Layers, network.Ties.Count, w => Write(w, described)) { Nodes = network.Nodes.Count };
    }

    private void Write(TextWriter output, ExportNetwork network)
    {
        Action<TextWriter, ExportNetwork> write = Form == ExportForm.GraphMl ? GraphMlWriter.Write : Form == ExportForm.Pajek ? PajekWriter.Write : DlWriter.Write;
        write(output, network);
    }

    private static ExportFile Table(string name, string holds, ExportNetwork network, ExportTable table) =>
        new(name, holds, network.Layers, table.Rows.Count, w => CsvTableFile.Write(w, table));

    /// <summary>An indicator is any text; in the name of a file it is escaped where it must be.</summary>
    private string NameOf(ExportNetwork network) => Uri.EscapeDataString(network.Layers.Replace(':', '-')) + Form.Ending;

    private static string Layers(SnapshotOptions options) => string.Join(',', options.Layers);

    private ResultStamp Stamp(SnapshotOptions options, RowCounts rows) => new(options, rows, Asked.Dataset, null);

    /// <summary>What a file says of itself: the caption of the answer, in one line.</summary>
    private static string Described(ResultStamp stamp) => string.Join(' ', stamp.Caption);
}
