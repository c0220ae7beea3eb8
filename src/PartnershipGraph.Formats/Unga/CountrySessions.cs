using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Substance;
using PartnershipGraph.Formats.Countries;
using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Merging;

namespace PartnershipGraph.Formats.Unga;

/// <summary>
/// A row a state and session: its ideal point with the interval, and its agreement with some powers. A session counts for the year in which it opens.
/// </summary>
internal sealed class CountrySessions(FieldOutput output, Agreements agreements, Citation citation)
{
    /// <summary>The first session opened in 1946.</summary>
    private const int beforeFirstSession = 1945;

    private static readonly (string Column, string Indicator)[] points =
    [
        ("IdealPointAll", "ideal_point"), ("Q5%All", "ideal_point_q05"), ("Q95%All", "ideal_point_q95"),
    ];

    private static readonly (string Column, string Power)[] powers =
    [
        ("USAgree", "USA"), ("RUSSAgree", "RUS"), ("BrazilAgree", "BRA"), ("ChinaAgree", "CHN"), ("IndiaAgree", "IND"), ("IsraelAgree", "ISR"),
    ];

    private readonly HashSet<(string Id, int Year)> known = [];

    public void Read(FieldTable table, RowTally tally, CancellationToken cancellation)
    {
        var measured = points.Select(p => (Column: table.IndexOf(p.Column), p.Indicator)).ToList();
        var agreed = powers.Select(p => (Column: table.IndexOf(p.Column), p.Power)).ToList();
        var (iso3, code, session, opens) = (table.IndexOf("iso3c"), table.IndexOf("ccode"), table.IndexOf("session"), table.IndexOf("year_session_opens"));
        while (table.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            var year = table.OptionalWhole(opens) is null ? table.Year(session, beforeFirstSession) : table.Year(opens);
            if ((table.OptionalWhole(code) is { } cow ? StateCodes.Find(cow, year) : null) is not { } state)
            {
                // Some states voted before the Correlates of War admit them.
                state = StateCodes.OfIso3(table.Text(iso3));
            }

            tally.Note(state is null ? output.Unplaced.Note(LeftOut.UnknownCode, table.Text(iso3)) : Add(state, year,
                [.. measured.Select(m => (m.Indicator, table.OptionalNumber(m.Column)))],
                [.. agreed.Where(a => a.Power != state.Id).Select(a => (a.Power, table.OptionalShare(a.Column)))]));
        }
    }

    private string? Add(StateCode state, int year, (string Indicator, double? Value)[] measured, (string Power, double? Value)[] agreed)
    {
        if (measured.All(m => m.Value is null) && agreed.All(a => a.Value is null))
        {
            return LeftOut.NothingMeasured;
        }

        if (!known.Add((state.Id, year)))
        {
            return LeftOut.Duplicate;
        }

        output.Actors.Note(state);
        output.Covers(year);
        foreach (var (indicator, value) in measured)
        {
            if (value is { } point)
            {
                output.Attributes.Add(new AttributeFact(state.Id, year, indicator, point, "posterior of the ideal point, session opening in the year", citation));
            }
        }

        foreach (var (power, value) in agreed)
        {
            if (value is { } share)
            {
                output.Actors.Note(StateCodes.OfIso3(power)!);
                agreements.Add(power, state.Id, year, share, "share_0_1");
            }
        }

        return null;
    }
}
