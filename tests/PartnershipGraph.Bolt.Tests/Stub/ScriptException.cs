namespace PartnershipGraph.Bolt.Tests.Stub;

/// <summary>The client did something else than its script says, or the script makes no sense.</summary>
internal sealed class ScriptException(string message, Exception? inner = null) : Exception(message, inner);
