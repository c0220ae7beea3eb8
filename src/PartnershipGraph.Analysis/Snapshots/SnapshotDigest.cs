using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>The fingerprint of a network: the same options on the same rows give the same digest in every store.</summary>
internal static class SnapshotDigest
{
    public static string Of(SnapshotOptions options, IEnumerable<Actor> actors, IEnumerable<Tie> ties)
    {
        var text = new StringBuilder(options.Canonical).Append('\n');
        foreach (var actor in actors)
        {
            text.Append(actor.Id).Append('\n');
        }

        foreach (var tie in ties)
        {
            text.Append(tie.Source).Append('\t').Append(tie.Target).Append('\t')
                .Append(tie.Weight.ToString("R", CultureInfo.InvariantCulture)).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
