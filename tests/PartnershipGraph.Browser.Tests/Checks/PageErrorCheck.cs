namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>No script of the page throws.</summary>
internal sealed class PageErrorCheck() : WatchedCheck("page errors", watch => watch.Errors);
