namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>No answer has a status of 400 or above.</summary>
internal sealed class StatusCheck() : WatchedCheck("statuses", watch => watch.Refused);
