using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>The restarted search of <see cref="Leiden"/> on any network of communities.</summary>
/// <remarks>
/// Some starts begin from single vertices and some from groups drawn by chance, to see other regions; most shake the best
/// result so far, to look around it.
/// </remarks>
internal static class LeidenSearch
{
    public static FoundDivision Best(CommunityNetwork network, double resolution, int restarts, int? maxRounds, RunContext run)
    {
        // Without ties one start finds all there is.
        var starts = network.Total > 0 ? restarts : 1;
        return Restarts.Best(starts, network.Total, run, (number, random, best) =>
        {
            var start = new LeidenStart(network, resolution, random, run);
            if (number > Restarts.Wave && number % Restarts.Wave > 0)
                start.Shake(best!.GroupOf);
            else if (number is 1 or 3 || (number > Restarts.Wave && number % (2 * Restarts.Wave) == 0))
                start.Scatter(best!.GroupCount);
            return start.Improve(maxRounds);
        });
    }
}
