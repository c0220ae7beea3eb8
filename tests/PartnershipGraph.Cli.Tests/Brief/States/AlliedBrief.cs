using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief.States;

/// <summary>Briefs of actors of the allied world, between its two powers P and Q.</summary>
internal static class AlliedBrief
{
    public static async Task<JsonElement> OfAsync(string actor, params string[] more)
    {
        using var world = AlliedWorld.Create();
        return await OfAsync(world, actor, more);
    }

    public static async Task<JsonElement> OfAsync(TemporaryFolder world, string actor, params string[] more)
    {
        var run = await InProcess.RunAsync(["brief", "--state", actor, "--data", world.Location, "--poles", "P,Q", "--format", "json", .. more]);
        Assert.That(run.Exit, Is.Zero, run.Error);
        return run.Json;
    }
}
