using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using PartnershipGraph.Bolt.Addresses;

namespace PartnershipGraph.Bolt.Connections;

/// <summary>Encrypts a connection where its address asks for it. There is no way back to plain text.</summary>
internal sealed class TlsUpgrade(BoltUri uri, Config config)
{
    public async Task<Stream> WrapAsync(Stream stream, ServerAddress address, CancellationToken cancellation)
    {
        if (!uri.IsEncrypted)
        {
            return stream;
        }

        var verdict = new CertificateVerdict(uri.Trust, config.TrustedCertificates);
        var tls = new SslStream(stream, leaveInnerStreamOpen: false);
        try
        {
            await tls.AuthenticateAsClientAsync(
                new SslClientAuthenticationOptions
                {
                    TargetHost = address.Host,
                    EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
                    CertificateRevocationCheckMode = X509RevocationMode.NoCheck,
                    RemoteCertificateValidationCallback = verdict.Accept,
                },
                cancellation).ConfigureAwait(false);
            return tls;
        }
        catch (Exception failure) when (failure is System.Security.Authentication.AuthenticationException or IOException)
        {
            await tls.DisposeAsync().ConfigureAwait(false);
            throw new SecurityException(
                verdict.Refusal is { } refusal
                    ? $"The certificate of {address} is not trusted: {refusal} {uri.Scheme}:// accepts only a chain that this "
                      + $"system trusts, for this host name. Where a self-signed certificate is meant, {Relaxed()} accepts any."
                    : $"{address} does not answer in TLS, and {uri.Scheme}:// never falls back to plain text: {failure.Message} "
                      + $"Switch TLS on at the server, or use {uri.Scheme.Split('+')[0]}://.",
                failure);
        }
        catch
        {
            await tls.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private string Relaxed() => $"{uri.Scheme.Split('+')[0]}+ssc://";
}
