namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>The page keeps its own content security policy.</summary>
internal sealed class PolicyCheck() : WatchedCheck("policy", watch => watch.Violations);
