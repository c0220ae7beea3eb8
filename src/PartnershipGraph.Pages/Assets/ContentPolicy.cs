using System.Security.Cryptography;
using System.Text;

namespace PartnershipGraph.Pages.Assets;

/// <summary>What a browser may do with a page: show it with this style and run this script, known by their hashes, and nothing else.</summary>
public static class ContentPolicy
{
    /// <summary>The policy.</summary>
    public static string Text { get; } =
        $"default-src 'none'; style-src '{HashOf(PageAssets.Style)}'; script-src '{HashOf(PageAssets.Script)}'; img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>A text's hash in the form of a policy.</summary>
    /// <param name="text">The text between the tags, to the letter.</param>
    public static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
