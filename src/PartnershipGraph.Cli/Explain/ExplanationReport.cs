using System.Globalization;
using PartnershipGraph.Analysis.Explaining;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Explain;

/// <summary>A number taken apart, for a person to read.</summary>
internal static class ExplanationReport
{
    public static Report Of(Question asked, Explanation explanation, ResultStamp stamp, int shown, bool isToday)
    {
        var name = asked.Records.Actors[explanation.State].Name;
        var (inputs, sources) = (explanation.Inputs.Take(shown).ToList(), new SourceList());
        var ties = InputTable.Of(asked, inputs, sources);
        var sections = new List<ReportSection>
        {
            new("The formula", [explanation.Measure.Formula, explanation.Measure.Words, Meaning(explanation)], []),
            new("The numbers put in", [.. Undefined(asked, explanation)], [.. explanation.Values.Where(v => v.Value is not null).Select(v => Steps(asked, explanation, v, shown))]),
            new("The ties that they are", [.. InputTable.Notes(asked, explanation, inputs)], [ties]),
        };
        if (sources.Lines.Any())
        {
            sections.Add(new ReportSection("Sources", [.. sources.Lines], []));
        }

        if (explanation.Class.Count > 0)
        {
            sections.Add(new ReportSection("The class", ["The first rule that holds decides; METHODS.md 4.4."], [Class(explanation)]));
        }

        sections.Add(new ReportSection("Where to look further", [], [Further(explanation, isToday)]));
        return new Report($"{explanation.Measure.Name} of {name} ({explanation.State})", Reading(asked, explanation), sections, stamp.Caption)
        {
            Main = InputTable.Complete(asked, explanation),
            EveryRow = "--format json has the whole arithmetic",
        };
    }

    private static string Reading(Question asked, Explanation explanation)
    {
        var actors = asked.Records.Actors;
        var values = explanation.Values.Select(v =>
        {
            var value = v.Value is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number:0.####}") : $"undefined ({v.WhyNull})";
            return v.Pole is null ? value : $"{value} for {actors[v.Pole].Name}";
        });
        return $"{explanation.Measure.Asks} For {actors[explanation.State].Name} on {JsonParts.Iso(explanation.Snapshot.Options.AsOf)}: {string.Join(", ", values)}.";
    }

    private static string Meaning(Explanation explanation)
    {
        var max = string.Create(CultureInfo.InvariantCulture, $"{explanation.Snapshot.MaxWeight}");
        var poles = explanation.Hedging is { } hedging ? $" The poles are {string.Join(" and ", hedging.Poles)}." : "";
        return $"w is the weight of a tie, {max} the deepest (w_max); i is {explanation.State}.{poles} METHODS.md {explanation.Measure.Section} says more.";
    }

    private static IEnumerable<string> Undefined(Question asked, Explanation explanation) => explanation.Values.Where(v => v.Value is null)
        .Select(v => $"{(v.Pole is null ? "There is no value" : $"There is no value for {asked.Records.Actors[v.Pole].Name}")}: {v.WhyNull}. Undefined is not 0.");

    private static ReportTable Steps(Question asked, Explanation explanation, ExplainedValue value, int shown)
    {
        var (whole, number) = (value.Expression!.Text, Rounded(value.Value!.Value));
        var of = value.Pole is null ? "" : $" for {asked.Records.Actors[value.Pole].Name}";
        return new ReportTable(
            "arithmetic",
            value.Pole is null ? "" : explanation.Measure.Name + of,
            [Column.Text("What"), Column.Text("Arithmetic"), Column.Number("Comes to", "value")],
            [.. value.Steps.Select(s => (IReadOnlyList<Cell>)[s.What, new Cell(ShortArithmetic.Of(s.Arithmetic), s.Arithmetic), Rounded(s.Value)])])
        {
            ShownRows = ShownOf(value.Steps, shown),
            Note = $"{explanation.Measure.Name}{of} = {(whole == number ? "" : ShortArithmetic.Of(whole) + " = ")}{number}"
                + (ShortArithmetic.Shortens(whole) ? "; shortened and rounded here, whole and exact in --format json" : ""),
        };
    }

    /// <summary>The first lines, and all from the first one on that joins others: those make the value.</summary>
    private static IReadOnlyList<int> ShownOf(IReadOnlyList<ArithmeticStep> steps, int shown)
    {
        var joining = Enumerable.Range(0, steps.Count).FirstOrDefault(i => steps[i].Joins, steps.Count - 1);
        return [.. Enumerable.Range(0, Math.Min(shown, joining)), .. Enumerable.Range(joining, steps.Count - joining)];
    }

    private static ReportTable Class(Explanation explanation) => new(
        "class",
        "",
        [Column.Text("Rule", "number"), Column.Text("What it asks", "rule"), Column.Text("Here", "finding"), Column.Text("Outcome")],
        [.. explanation.Class.Select(r => (IReadOnlyList<Cell>)[r.Number, r.Rule, r.Finding, r.Outcome])]);

    private static ReportTable Further(Explanation explanation, bool isToday)
    {
        var day = isToday ? "" : " --as-of " + JsonParts.Iso(explanation.Snapshot.Options.AsOf);
        return new ReportTable(
            "further",
            "",
            [Column.Text("Command"), Column.Text("What it shows", "shows")],
            [.. Commands(explanation).Select(c => (IReadOnlyList<Cell>)[$"pgraph {c.Line}{day}", c.Shows])]);
    }

    private static IEnumerable<(string Line, string Shows)> Commands(Explanation explanation)
    {
        foreach (var tie in explanation.Inputs.Where(u => u.Part == TiePart.Own).Take(2))
        {
            yield return ($"dyad {tie.A} {tie.B}", "every event, pact, measurement and episode of the two, with sources");
        }

        if (explanation.Hedging is null)
        {
            yield return ($"rank {explanation.Measure.Name}{(explanation.Snapshot.Options.Directed ? " --directed" : "")}", "the same number of every actor");
            yield break;
        }

        var poles = string.Join(',', explanation.Hedging.Poles);
        if (explanation.Measure.Section.StartsWith('5') && explanation.Hedging.Poles.FirstOrDefault(p => p != explanation.State) is { } pole)
        {
            yield return ($"exposure {explanation.State} --pole {pole} --poles {poles}", "the ways through partners, path by path");
        }

        yield return ($"hedge --poles {poles}", "the same number of every actor, and the class");
    }

    private static string Rounded(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
