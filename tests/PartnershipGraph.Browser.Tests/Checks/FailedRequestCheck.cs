namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>What the page asks for, it gets.</summary>
internal sealed class FailedRequestCheck() : WatchedCheck("failed requests", watch => watch.Failed);
