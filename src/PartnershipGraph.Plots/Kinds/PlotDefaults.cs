using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Plots.Kinds;

/// <summary>Of whom a picture is where nobody is named: China, Vietnam; in data that has not got them, whoever is recorded best.</summary>
public static class PlotDefaults
{
    private const string usualSponsor = "CHN";
    private const string usualState = "VNM";

    /// <summary>Id of the sponsor; null where nobody has ever given a title.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="told">The rows that may be told.</param>
    public static string? Sponsor(PlotRequest request, Domain.PartnershipRecords told)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(told);
        if (request.Sponsor is not null)
        {
            return request.Sponsor;
        }

        var counts = told.Partnerships.Where(e => e.CountsForTie).CountBy(e => e.Sponsor, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return counts.ContainsKey(usualSponsor)
            ? usualSponsor
            : counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key).FirstOrDefault();
    }

    /// <summary>Id of the state; null in a network without actors.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="network">The network that it is looked for in.</param>
    public static string? State(PlotRequest request, Snapshot network)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(network);
        if (request.State is not null)
        {
            return request.State;
        }

        if (network.Actors.Any(a => a.Id == usualState))
        {
            return usualState;
        }

        var ties = network.Ties.SelectMany(t => (string[])[t.Source, t.Target]).CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return network.Actors
            .Where(a => !network.Options.Poles.Contains(a.Id, StringComparer.Ordinal))
            .OrderByDescending(a => ties.GetValueOrDefault(a.Id)).ThenBy(a => a.Id, StringComparer.Ordinal)
            .Select(a => a.Id)
            .FirstOrDefault();
    }

    /// <summary>The poles: those that were named, else the usual ones of the kind that the data has.</summary>
    public static IReadOnlyList<string> Poles(IPlotKind kind, IReadOnlyList<string> named, Domain.PartnershipRecords records)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(records);
        return named.Count > 0 ? named : [.. kind.UsualPoles.Where(records.Actors.Contains)];
    }
}
