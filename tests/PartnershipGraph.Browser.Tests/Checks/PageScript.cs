using System.Text.Json;
using PartnershipGraph.Browser.Tests.Browsing;

namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>Questions that only the page itself can answer: a script each, with what all of them need before it.</summary>
internal static class PageScript
{
    private static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web);

    /// <summary>The answer of the script of that name, as findings.</summary>
    public static Task<IReadOnlyList<Finding>> FindAsync(OpenedPage page, string name) => AskAsync<IReadOnlyList<Finding>>(page, name);

    /// <summary>The answer of the script of that name.</summary>
    public static async Task<T> AskAsync<T>(OpenedPage page, string name, object? argument = null)
    {
        var source = $"argument => {{\n{Read("page.js")}\n{Read("colour.js")}\n{Read(name + ".js")}\n}}";
        var answer = await page.Page.EvaluateAsync<JsonElement>(source, argument);
        return answer.Deserialize<T>(options)!;
    }

    private static string Read(string name)
    {
        using var stream = typeof(PageScript).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"no script {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
