namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>The console stays empty: no error, no warning.</summary>
internal sealed class ConsoleCheck() : WatchedCheck("console", watch => watch.Console);
