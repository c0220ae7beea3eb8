using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using PartnershipGraph.Bolt.Addresses;

namespace PartnershipGraph.Bolt.Connections;

/// <summary>Whether a server's certificate is accepted, and if not, why.</summary>
internal sealed class CertificateVerdict(TlsTrust trust, IReadOnlyList<X509Certificate2> listed)
{
    /// <summary>Why it was not accepted; null where it was, or none was shown.</summary>
    public string? Refusal { get; private set; }

    public bool Accept(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (trust == TlsTrust.Any)
        {
            return true;
        }

        if (trust == TlsTrust.Listed
            && certificate is not null
            && errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors)
            && IsSignedByListed(certificate, chain))
        {
            errors &= ~SslPolicyErrors.RemoteCertificateChainErrors;
        }

        if (errors == SslPolicyErrors.None)
        {
            return true;
        }

        Refusal = Tell(errors, chain);
        return false;
    }

    private bool IsSignedByListed(X509Certificate certificate, X509Chain? presented)
    {
        using var leaf = new X509Certificate2(certificate);
        using var chain = new X509Chain();
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(listed.ToArray());
        chain.ChainPolicy.ExtraStore.AddRange(presented?.ChainElements.Select(element => element.Certificate).ToArray() ?? []);
        return chain.Build(leaf);
    }

    private static string Tell(SslPolicyErrors errors, X509Chain? chain)
    {
        var reasons = new List<string>();
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable))
        {
            reasons.Add("the server shows none");
        }

        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
        {
            reasons.Add("it is for another host name");
        }

        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors))
        {
            reasons.AddRange(chain?.ChainStatus.Select(status => status.StatusInformation.Trim().TrimEnd('.')) ?? []);
        }

        return string.Join("; ", reasons.Distinct(StringComparer.Ordinal)) + ".";
    }
}
