using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Networks;

/// <summary>Who is in a network.</summary>
internal static class NetworkMembers
{
    /// <summary>The place of an actor in the network: vertex i is the i-th actor by id.</summary>
    /// <exception cref="UsageException">The actor is not in the network of that day.</exception>
    public static int PlaceOf(this Snapshot snapshot, string actor)
    {
        for (var i = 0; i < snapshot.Actors.Count; i++)
        {
            if (snapshot.Actors[i].Id == actor)
            {
                return i;
            }
        }

        throw new UsageException(FormattableString.Invariant(
            $"{actor} is not in the network of {snapshot.Options.AsOf:yyyy-MM-dd}: it did not exist then, or is of another kind (see --actors)"));
    }
}
