using System.Text.Json.Nodes;

namespace PartnershipGraph.Cli.Tests.Contract;

/// <summary>One example of an answer in the contract.</summary>
/// <param name="Command">The command it is of; empty where the passage names none.</param>
/// <param name="Content">The answer as sketched.</param>
internal sealed record ContractExample(string Command, JsonObject Content)
{
    /// <summary>The command and the members at the top: what tells one example from another.</summary>
    public string Name => $"{Command}: {string.Join(' ', Content.Select(m => m.Key))}";
}
