using System.Globalization;

namespace PartnershipGraph.Bolt.Tests.Stub;

/// <summary>The versions that a client offers: after the magic four words, each a version and how many minors below it count too.</summary>
internal sealed record VersionOffer(IReadOnlyList<string> Words, IReadOnlySet<int> Minors)
{
    private const int newest = 8;

    public static VersionOffer Read(byte[] bytes)
    {
        if (Convert.ToHexString(bytes, 0, 4) is var magic and not "6060B017")
            throw new ScriptException($"the client's first bytes are {magic}");
        var minors = new HashSet<int>();
        for (var at = 4; at < 20; at += 4)
        {
            if (bytes[at + 3] == 5)
                minors.UnionWith(Enumerable.Range(bytes[at + 2] - bytes[at + 1], bytes[at + 1] + 1));
        }

        return new VersionOffer([.. bytes.Chunk(4).Skip(1).Select(Convert.ToHexString)], minors);
    }

    /// <summary>The minor of that version of 5, which must be offered, or the best one that is.</summary>
    public int Agree(string version)
    {
        if (version.Length == 0)
            return Minors.Where(offered => offered <= newest).Max();
        var minor = int.Parse(version[2..], CultureInfo.InvariantCulture);
        return Minors.Contains(minor) ? minor : throw new ScriptException($"{version} is not offered");
    }
}
