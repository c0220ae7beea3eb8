using System.Globalization;
using PartnershipGraph.Analysis.Domains;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Alignment layer by layer, for reading and for taking away.</summary>
internal static class DomainTable
{
    /// <summary>What each layer could tell.</summary>
    public static ReportTable Layers(DomainResult result) => new(
        "layers",
        "Layers",
        [Column.Text("Layer"), Column.Text("A tie is the", "measured"), Column.Text("Years"), Column.Number("Actors"), Column.Number("Weight"), Column.Text("Part"), Column.Text("Empty because", "why_empty")],
        [
            .. result.Layers.Select((l, n) => (IReadOnlyList<Cell>)
            [
                l.Name,
                l.Measured,
                YearsOf(l),
                l.States,
                Cell.Of(l.Weight, 2),
                n == result.Economic ? "economic" : n == result.Security ? "security" : "",
                l.WhyEmpty ?? (l.States == 0 ? "no actor has rows with every pole" : ""),
            ]),
        ])
    {
        Note = "Actors: how many have a share in the layer. A share needs a value with every pole: what is not recorded is not 0.",
    };

    /// <summary>Every actor with a split or a composite, the widest split first; for one pole of two, else for the pole named.</summary>
    public static ReportTable Of(Question asked, DomainResult result, int shown)
    {
        var pole = result.Options.Poles.Count - 1;
        var name = result.Options.Poles[pole];
        List<int> told = [.. Enumerable.Range(0, result.Layers.Count).Where(n => result.Layers[n].States > 0)];
        List<Column> columns = [Column.Text("Id"), Column.Text("Name"), .. told.Select(n => Column.Number(result.Layers[n].Name))];
        columns.AddRange([Column.Number("DSP"), Column.Number("COMP"), Column.Number("Range"), Column.Number("Layers")]);
        return new ReportTable("domains", $"Share of {name} by layer, the widest split first", columns, [.. Ordered(result, pole).Select(Row)])
        {
            RowsShown = shown,
            Note = string.Create(
                CultureInfo.InvariantCulture,
                $"1 = all with {name}, 0 = none. DSP: {result.Layers[result.Economic].Name} less {result.Layers[result.Security].Name}. COMP: weighted mean, three layers at least. Range: what the mean hides."),
        };

        IReadOnlyList<Cell> Row(DomainEntry e) =>
        [
            e.Id,
            asked.Records.Actors[e.Id].Name,
            .. told.Select(n => Cell.Of(e.Pas[n].Values[pole], 2)),
            Cell.Of(e.Dsp.Values[pole], 2),
            Cell.Of(e.Composite.Values[pole], 3),
            Cell.Of(e.Range.Values[pole], 2),
            e.Available,
        ];
    }

    /// <summary>One actor: layers by poles.</summary>
    public static ReportTable OfState(DomainResult result, DomainEntry entry)
    {
        var poles = result.Options.Poles;
        List<Column> columns = [Column.Text("Layer"), .. poles.Select(p => Column.Number("tie " + p, "tie_" + p)), .. poles.Select(p => Column.Number("PAS " + p, "PAS_" + p))];
        columns.AddRange([Column.Text("A tie is the", "measured"), Column.Text("Years"), Column.Text("Undefined because", "null")]);
        return new ReportTable("state", "", columns, [.. result.Layers.Select(Row)]);

        IReadOnlyList<Cell> Row(DomainLayer layer, int n) =>
        [
            layer.Name,
            .. entry.Ties[n].Select(t => Cell.Of(t, 3)),
            .. entry.Pas[n].Values.Select(v => Cell.Of(v, 3)),
            layer.Measured,
            YearsOf(layer),
            entry.Pas[n].WhyNull ?? "",
        ];
    }

    /// <summary>The split, the composite and the range of one actor, by pole.</summary>
    public static ReportTable Sums(DomainResult result, DomainEntry entry)
    {
        var (e, s) = (result.Layers[result.Economic].Name, result.Layers[result.Security].Name);
        return new ReportTable(
            "sums",
            "Over the layers",
            [Column.Text("Index"), .. result.Options.Poles.Select(p => Column.Number(p, p)), Column.Text("What it says", "meaning")],
            [
                Row("DSP", entry.Dsp, $"share in {e} less share in {s}"),
                Row("COMP", entry.Composite, "weighted mean of the shares"),
                Row("Range", entry.Range, "largest less smallest share: what the mean hides"),
            ]);

        static IReadOnlyList<Cell> Row(string name, PoleValues values, string meaning) =>
            [name, .. values.Values.Select(v => Cell.Of(v, 3)), values.WhyNull is { } reason ? $"undefined: {reason}" : meaning];
    }

    /// <summary>Every actor and layer, for taking away.</summary>
    public static ReportTable Complete(Question asked, DomainResult result)
    {
        var poles = result.Options.Poles;
        List<Column> columns = [Column.Text("id"), Column.Text("name")];
        columns.AddRange(result.Layers.SelectMany(l => poles.Select(p => Column.Number($"PAS {l.Name} {p}", $"PAS_{l.Name}_{p}"))));
        columns.AddRange(new[] { "DSP", "COMP", "range" }.SelectMany(i => poles.Select(p => Column.Number($"{i} {p}", $"{i}_{p}"))));
        columns.Add(Column.Number("layers"));
        return new ReportTable(
            "domains",
            "",
            columns,
            [
                .. result.States.Select(e => (IReadOnlyList<Cell>)
                [
                    e.Id,
                    asked.Records.Actors[e.Id].Name,
                    .. e.Pas.Append(e.Dsp).Append(e.Composite).Append(e.Range).SelectMany(v => v.Values).Select(v => Cell.Of(v)),
                    e.Available,
                ]),
            ]);
    }

    public static string Reading(Question asked, DomainResult result)
    {
        var pole = result.Options.Poles.Count - 1;
        var split = result.States.Where(s => s.Dsp.WhyNull is null).ToList();
        var (e, s) = (result.Layers[result.Economic].Name, result.Layers[result.Security].Name);
        var name = asked.Records.Actors[result.Options.Poles[pole]].Name;
        if (split.Count == 0)
        {
            return $"No actor has a share in both {e} and {s}, so that nothing is split between them; the layers below say what is recorded.";
        }

        var wide = split.Count(x => Math.Abs(x.Dsp.Values[pole]!.Value) >= 0.3);
        var top = Ordered(result, pole).First();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Of {Count.Of(split.Count, "actor")} with a share in both, {wide} split {e} and {s} by .30 or more; the widest is {asked.Records.Actors[top.Id].Name}: of its ties to {Names.And(result.Options.Poles)}, {name} has {top.Pas[result.Economic].Values[pole]:P0} in {e} and {top.Pas[result.Security].Values[pole]:P0} in {s}.");
    }

    public static string ReadingOfState(Question asked, DomainResult result, DomainEntry entry)
    {
        var pole = result.Options.Poles.Count - 1;
        var (state, name) = (asked.Records.Actors[entry.Id].Name, asked.Records.Actors[result.Options.Poles[pole]].Name);
        if (entry.Composite.Values[pole] is not { } mean)
        {
            return $"{state} has a share in {Count.Of(entry.Available, "layer")}: {entry.Composite.WhyNull}, so there is no composite.";
        }

        if (result.Options.Poles.Count > 2)
        {
            var means = result.Options.Poles.Zip(entry.Composite.Values, (p, v) => string.Create(CultureInfo.InvariantCulture, $"{v:P0} with {p}"));
            return $"Over {Count.Of(entry.Available, "layer")} {state}'s shares are on average {Names.And([.. means])}; the range says how far the layers lie apart: read them, not the mean.";
        }

        var shares = entry.Pas.Where(p => p.WhyNull is null).Select(p => p.Values[pole]!.Value).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Over {Count.Of(entry.Available, "layer")} {state}'s share with {name} is {mean:P0} on average, and runs from {shares.Min():P0} to {shares.Max():P0}: read the layers, not the mean.");
    }

    private static string YearsOf(DomainLayer layer) => layer.Years is not { } y ? ""
        : y.First == y.Last ? y.First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{y.First}–{y.Last}");

    private static IEnumerable<DomainEntry> Ordered(DomainResult result, int pole) => result.States
        .Where(s => s.Dsp.WhyNull is null || s.Composite.WhyNull is null)
        .OrderByDescending(s => s.Dsp.Values[pole] is { } split ? Math.Abs(split) : -1)
        .ThenByDescending(s => s.Range.Values[pole] ?? -1)
        .ThenBy(s => s.Id, StringComparer.Ordinal);
}
