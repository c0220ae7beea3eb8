using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Hedging;

/// <summary>How one actor is exposed to one pole through its partners, with every path.</summary>
public static class ExposureAnalysis
{
    /// <summary>Computes exposure and ledger.</summary>
    /// <param name="records">The rows.</param>
    /// <param name="options">The network; its poles are in and no intermediaries, the pole asked about among them.</param>
    /// <param name="state">Id of the actor.</param>
    /// <param name="pole">Id of the pole.</param>
    /// <exception cref="UsageException">The actor is not in the network on that day, or the ties are directed or rivalries.</exception>
    public static ExposureResult Run(PartnershipRecords records, SnapshotOptions options, string state, string pole)
    {
        FriendlyTies.Require(options, "exposure");
        var poles = options.Poles.Append(pole).Distinct(StringComparer.Ordinal);
        return Of(SnapshotBuilder.Build(records, options with { Poles = [.. poles] }), state, pole);
    }

    /// <summary>Exposure and ledger on a network that was built already.</summary>
    public static ExposureResult Of(Snapshot snapshot, string state, string pole)
    {
        var all = new Portfolios(snapshot);
        if (!all.Ids.Contains(state, StringComparer.Ordinal))
        {
            throw new UsageException(FormattableString.Invariant(
                $"{state} is not in the network of {snapshot.Options.AsOf:yyyy-MM-dd}: it did not exist then, or is of another kind (see --actors)"));
        }

        var (i, p) = (all.IndexOf(state), all.IndexOf(pole));
        if (i == p)
        {
            return new ExposureResult(snapshot, state, pole, IndexValue.Null("to itself"), IndexValue.Null("to itself"), []);
        }

        var poles = snapshot.Options.Poles.Append(pole).Distinct(StringComparer.Ordinal).Select(all.IndexOf).ToList();
        var intermediaries = Exposure.Intermediaries(all, i, poles);
        var mean = Exposure.Mean(all, i, p, intermediaries);
        return new ExposureResult(
            snapshot,
            state,
            pole,
            mean is { } m ? m : IndexValue.Null(Exposure.NoPartner),
            Exposure.Reach(all, i, p, intermediaries),
            Exposure.Ledger(all, i, p, intermediaries));
    }
}
