using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PartnershipGraph.Bolt.Tests.Stub;

/// <summary>An authority of its own, and certificates for servers that it signs, good and bad ones.</summary>
internal sealed class TestCertificates : IDisposable
{
    private static readonly DateTimeOffset past = new(2001, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public TestCertificates(string name)
    {
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(X509BasicConstraintsExtension.CreateForCertificateAuthority());
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, critical: true));
        Root = request.CreateSelfSigned(past, past.AddYears(98));
    }

    /// <summary>What a client must trust to trust the servers.</summary>
    public X509Certificate2 Root { get; }

    public SslServerAuthenticationOptions Server(
        string host = "localhost", bool isExpired = false, SslProtocols protocols = SslProtocols.None)
    {
        using var own = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={host}", own, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        if (host is "localhost")
            names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var signed = request.Create(Root, past, isExpired ? past.AddYears(1) : past.AddYears(97), [1, 2, 3, 4]);
        using var whole = signed.CopyWithPrivateKey(own);

        // Some systems only serve a certificate whose key came with it.
        var certificate = X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pkcs12), password: null);
        return new SslServerAuthenticationOptions { ServerCertificate = certificate, EnabledSslProtocols = protocols };
    }

    public void Dispose()
    {
        Root.Dispose();
        key.Dispose();
    }
}
