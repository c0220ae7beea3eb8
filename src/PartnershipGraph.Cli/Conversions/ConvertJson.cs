using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Formats.Merging;

namespace PartnershipGraph.Cli.Conversions;

/// <summary>The merge report for a program.</summary>
internal static class ConvertJson
{
    public static JsonObject Of(Conversion conversion)
    {
        var merge = conversion.Records.Merge;
        var answer = new JsonObject { ["set"] = conversion.Set, ["symmetrised"] = conversion.Symmetrised };
        Add(answer, merge.Total);
        answer["files"] = JsonParts.Array(merge.Files, f =>
        {
            var file = new JsonObject { ["file"] = f.File, ["layout"] = f.Layout };
            Add(file, f);
            return file;
        });
        answer["rows"] = JsonParts.Object(conversion.Rows, r => (r.File, JsonValue.Create(r.Rows)));
        answer["lastYear"] = conversion.Records.LastYear is { } year ? JsonValue.Create(year) : null;
        answer["notes"] = JsonParts.Texts(conversion.Records.Notes);
        answer["version"] = ProgramVersion.Text;
        return answer;
    }

    private static void Add(JsonObject answer, FileMerge merge)
    {
        answer["read"] = merge.Read;
        answer["written"] = merge.Written;
        answer["leftOut"] = JsonParts.Object(merge.LeftOut, r => (r.Reason, JsonValue.Create(r.Rows)));
    }
}
