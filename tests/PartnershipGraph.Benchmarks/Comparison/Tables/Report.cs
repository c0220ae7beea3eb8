using System.Globalization;
using System.Text;
using PartnershipGraph.Benchmarks.Comparison.Reach;
using PartnershipGraph.Benchmarks.Comparison.Workers;

namespace PartnershipGraph.Benchmarks.Comparison.Tables;

/// <summary>The tables of a comparison: what each side took, how that stands to ours, and what is reached.</summary>
internal sealed class Report(IReadOnlyList<Outcome> outcomes, bool markdown, bool byProcessor)
{
    private readonly IReadOnlyList<Side> sides =
        [.. outcomes.SelectMany(o => o.Sides).Select(m => m.Side).Distinct().OrderBy(side => Order(side.Library)).ThenBy(side => side.Threads)];

    public string Render()
    {
        var text = new StringBuilder();
        Section($"Medians of {(byProcessor ? "processor time" : "the clock")} (a number after the name: threads)", Times());
        Section("How many times as long as ours at as many threads (a library without threads: beside each of ours)", Ratios());
        Section("Agreement, and the most memory of a process in MB that builds its graph and answers once (in brackets: all runs)", Agreements());
        Section("Reach", Reached());
        return text.ToString();

        void Section(string title, TextTable table) =>
            text.Append(markdown ? $"**{title}**" : title).Append("\n\n").Append(table.Render(markdown)).Append('\n');
    }

    private TextTable Times()
    {
        var table = new TextTable(["graph", "question", .. sides.Select(Names.Of), "runs"], TextColumns: 2);
        foreach (var o in outcomes)
            table.Add([o.Graph, o.Task.Name, .. sides.Select(side => TimeOf(o, side)), string.Join('/', sides.Select(s => RunsOf(o, s)))]);
        return table;
    }

    private TextTable Ratios()
    {
        var pairs = (
            from peer in sides
            where !IsOurs(peer)
            from own in sides
            where IsOurs(own) && (!Side.HasThreads(peer.Library) || peer.Threads == own.Threads)
            select (peer, own)).ToList();
        var ours = sides.Where(IsOurs).ToList();
        var table = new TextTable(
            [
                "graph", "question", .. pairs.Select(p => $"{Names.Of(p.peer)} ÷ {Names.Of(p.own)}"),
                .. ours.Skip(1).Select(s => $"{Names.Of(ours[0])} ÷ {Names.Of(s)}"),
            ],
            TextColumns: 2);
        foreach (var o in outcomes)
        {
            table.Add(
            [
                o.Graph, o.Task.Name, .. pairs.Select(p => Figures.Ratio(o.Ratio(p.peer, p.own))),
                .. ours.Skip(1).Select(s => Figures.Ratio(o.Ratio(ours[0], s))),
            ]);
        }

        return table;
    }

    private TextTable Agreements()
    {
        var table = new TextTable(["graph", "question", "agree", "how far apart", .. sides.Select(s => Names.Of(s))], TextColumns: 4);
        foreach (var o in outcomes)
        {
            var all = o.Agreements().ToList();
            var words = string.Join(", ", all.Select(a => $"{Names.Of(a.Side)} {(a.Agreement.Agrees ? "" : "≠ ")}{a.Agreement.Words}"));
            var verdict = all.Count == 0 ? Figures.None : all.All(a => a.Agreement.Agrees) ? "yes" : "NO";
            table.Add(
            [
                o.Graph, o.Task.Name, verdict, words,
                .. sides.Select(s => MemoryOf(o.Of(s.Library, s.Threads)?.Last)),
            ]);
        }

        return table;
    }

    private TextTable Reached()
    {
        var table = new TextTable(["graph", "what", "must", "measured", "verdict"], TextColumns: 2);
        foreach (var verdict in Musts.All.Select(must => must.Judge(outcomes)).OfType<Verdict>())
            table.Add(verdict.Must.Graph, verdict.Must.What, verdict.BoundText, verdict.ReachedText, verdict.Words);
        return table;
    }

    private static string TimeOf(Outcome outcome, Side side)
    {
        if (outcome.Sides.FirstOrDefault(m => m.Side == side) is not { } measured)
            return Figures.None;
        return measured.MedianSeconds is { } seconds ? Figures.Time(seconds) : measured.Failure is "not offered" ? Figures.None : "failed";
    }

    private static string MemoryOf(WorkerLine? last) => last is null
        ? Figures.None
        : string.Create(CultureInfo.InvariantCulture, $"{last.PeakMegabytes:0} ({last.AllRunsMegabytes:0})");

    private static string RunsOf(Outcome outcome, Side side) =>
        outcome.Of(side.Library, side.Threads)?.Seconds.Count.ToString(CultureInfo.InvariantCulture) ?? Figures.None;

    private static bool IsOurs(Side side) => string.Equals(side.Library, Side.Ours, StringComparison.Ordinal);

    private static int Order(string library) => Array.IndexOf([Side.Ours, Side.Igraph, Side.GraphTool, Side.NetworkX], library);
}
