using PartnershipGraph.Analysis.Networks;
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
    /// <param name="without">Ids of intermediaries to leave out, for a comparison.</param>
    /// <exception cref="UsageException">
    /// An actor is not in the network on that day, one that is to be left out can be no intermediary, or the ties are directed or rivalries.
    /// </exception>
    public static ExposureResult Run(
        PartnershipRecords records, SnapshotOptions options, string state, string pole, IReadOnlyList<string>? without = null)
    {
        FriendlyTies.Require(options, "exposure");
        var poles = options.Poles.Append(pole).Distinct(StringComparer.Ordinal);
        return Of(SnapshotBuilder.Build(records, options with { Poles = [.. poles] }), state, pole, without);
    }

    /// <summary>Exposure and ledger on a network that was built already.</summary>
    /// <param name="snapshot">The network.</param>
    /// <param name="state">Id of the actor.</param>
    /// <param name="pole">Id of the pole.</param>
    /// <param name="without">Ids of intermediaries to leave out, for a comparison.</param>
    /// <exception cref="UsageException">An actor is not in the network, or one that is to be left out can be no intermediary.</exception>
    public static ExposureResult Of(Snapshot snapshot, string state, string pole, IReadOnlyList<string>? without = null)
    {
        var all = new Portfolios(snapshot);
        var (i, p) = (snapshot.PlaceOf(state), all.IndexOf(pole));
        int[] poles = [.. snapshot.Options.Poles.Append(pole).Distinct(StringComparer.Ordinal).Select(all.IndexOf)];
        int[] cut = [.. (without ?? []).Distinct(StringComparer.Ordinal).Select(snapshot.PlaceOf)];
        if (cut.FirstOrDefault(k => k == i || poles.Contains(k), -1) is >= 0 and var wrong)
        {
            throw new UsageException($"{all.Ids[wrong]} is {(wrong == i ? "the actor asked about" : "a pole")} and so no intermediary: there is nothing to leave out");
        }

        if (i == p)
        {
            return new ExposureResult(snapshot, state, pole, IndexValue.Null("to itself"), IndexValue.Null("to itself"), []);
        }

        var intermediaries = Exposure.Intermediaries(all, i, poles);
        var whole = Through(intermediaries);
        var result = new ExposureResult(snapshot, state, pole, whole.Mean, whole.Reach, whole.Paths)
        {
            Walk = Exposure.Walk(all, i, p, intermediaries) is { } walk ? walk : IndexValue.Null(Exposure.NoPartner),
        };
        if (cut.Length == 0)
        {
            return result;
        }

        var left = Through([.. intermediaries.Except(cut)]);
        string[] ids = [.. cut.Select(k => all.Ids[k])];
        return result with { Cut = new ExposureCut(ids, left.Mean, left.Reach, [.. whole.Paths.Where(x => ids.Contains(x.Via, StringComparer.Ordinal))], left.Paths) };

        (IndexValue Mean, IndexValue Reach, IReadOnlyList<ExposurePath> Paths) Through(IReadOnlyList<int> via) => (
            Exposure.Mean(all, i, p, via) is { } mean ? mean : IndexValue.Null(Exposure.NoPartner),
            Exposure.Reach(all, i, p, via),
            Exposure.Ledger(all, i, p, via));
    }
}
