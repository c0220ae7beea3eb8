namespace PartnershipGraph.Bolt.Tests.Scenarios;

/// <summary>The failure scenario that a test plays: <c>--filter Scenario=C4</c> runs it alone.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class ScenarioAttribute(string id) : PropertyAttribute("Scenario", id)
{
    public string Id => (string)Properties.Get("Scenario")!;
}
