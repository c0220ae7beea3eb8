using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>The restarted search of <see cref="Leiden"/> on any network of communities.</summary>
internal static class LeidenSearch
{
    public static FoundDivision Best(CommunityNetwork network, double resolution, int restarts, int? maxRounds, RunContext run)
    {
        // Without ties one start finds all there is.
        var starts = network.Total > 0 ? restarts : 1;
        return Restarts.Best(starts, network.Total, run, (number, random, first) =>
        {
            var start = new LeidenStart(network, resolution, random, run);
            if (number % 2 == 1)
                start.Scatter(first!.GroupCount);
            return start.Improve(maxRounds);
        });
    }
}
