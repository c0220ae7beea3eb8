using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>The restarted search of <see cref="Leiden"/> on any network of communities.</summary>
/// <remarks>
/// Some starts begin from single vertices and some from groups drawn by chance, to see other regions; after the first wave
/// every other one shakes the best result so far, to look around it.
/// </remarks>
internal static class LeidenSearch
{
    public static FoundDivision Best(CommunityNetwork network, double resolution, int restarts, int? maxRounds, RunContext run)
    {
        // Without ties one start finds all there is.
        var starts = network.Total > 0 ? restarts : 1;
        return Restarts.Best(starts, network.Total, run, (number, random, best, own) =>
        {
            var start = new LeidenStart(network, resolution, random, own);
            var isLate = number > Restarts.Wave;
            if (isLate && number % 2 == 1)
                start.Shake(best!.GroupOf);
            else if (isLate ? number % 4 == 0 : number % 2 == 1)
                start.Scatter(best!.GroupCount);
            return start.Improve(maxRounds);
        });
    }
}
