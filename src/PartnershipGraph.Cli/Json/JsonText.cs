using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PartnershipGraph.Cli.Json;

/// <summary>Writes JSON: readable text of every script, numbers that read back as the same double.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(JsonNode node) => node.ToJsonString(options);
}
