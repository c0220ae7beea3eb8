using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PartnershipGraph.Bolt.Tests.Configuration;

[TestFixture]
internal sealed class ConfigBuilderTests
{
    [Test]
    public void The_defaults_are_the_usual_ones()
    {
        var config = new Config();
        Assert.Multiple(() =>
        {
            Assert.That(config.MaxConnectionPoolSize, Is.EqualTo(100));
            Assert.That(config.ConnectionAcquisitionTimeout, Is.EqualTo(TimeSpan.FromMinutes(1)));
            Assert.That(config.ConnectionTimeout, Is.EqualTo(TimeSpan.FromSeconds(30)));
            Assert.That(config.MaxTransactionRetryTime, Is.EqualTo(TimeSpan.FromSeconds(30)));
            Assert.That(config.MaxConnectionLifetime, Is.EqualTo(TimeSpan.FromHours(1)));
            Assert.That(config.ConnectionIdleTimeout, Is.EqualTo(Config.InfiniteInterval));
            Assert.That(config.ConnectionLivenessThreshold, Is.Null);
            Assert.That(config.FetchSize, Is.EqualTo(1000));
            Assert.That(config.EncryptionLevel, Is.EqualTo(EncryptionLevel.None));
            Assert.That(config.SocketKeepAlive, Is.True);
            Assert.That(config.UserAgent, Does.Match("^partnershipgraph-bolt/[0-9]"));
        });
    }

    [Test]
    public void Each_setting_is_kept()
    {
        var config = Build(c => c
            .WithMaxConnectionPoolSize(Config.Infinite).WithConnectionAcquisitionTimeout(TimeSpan.FromSeconds(1))
            .WithConnectionTimeout(TimeSpan.FromSeconds(2)).WithSocketKeepAliveEnabled(false)
            .WithMaxTransactionRetryTime(TimeSpan.FromSeconds(3)).WithConnectionIdleTimeout(TimeSpan.FromSeconds(4))
            .WithMaxConnectionLifetime(Config.InfiniteInterval).WithFetchSize(Config.Infinite).WithUserAgent("me/1")
            .WithConnectionLivenessCheckTimeout(TimeSpan.Zero).WithTelemetryDisabled().WithNotificationsDisabled());
        Assert.Multiple(() =>
        {
            Assert.That(config.MaxConnectionPoolSize, Is.EqualTo(-1));
            Assert.That(config.ConnectionAcquisitionTimeout, Is.EqualTo(TimeSpan.FromSeconds(1)));
            Assert.That(config.ConnectionTimeout, Is.EqualTo(TimeSpan.FromSeconds(2)));
            Assert.That(config.SocketKeepAlive, Is.False);
            Assert.That(config.MaxTransactionRetryTime, Is.EqualTo(TimeSpan.FromSeconds(3)));
            Assert.That(config.ConnectionIdleTimeout, Is.EqualTo(TimeSpan.FromSeconds(4)));
            Assert.That(config.MaxConnectionLifetime, Is.EqualTo(Config.InfiniteInterval));
            Assert.That(config.FetchSize, Is.EqualTo(-1));
            Assert.That(config.UserAgent, Is.EqualTo("me/1"));
            Assert.That(config.ConnectionLivenessThreshold, Is.EqualTo(TimeSpan.Zero));
            Assert.That(config.TelemetryDisabled && config.NotificationsDisabled, Is.True);
        });
    }

    [Test]
    public void What_cannot_be_meant_is_refused()
    {
        Assert.That(() => Build(c => c.WithFetchSize(0)), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Build(c => c.WithFetchSize(-2)), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Build(c => c.WithMaxConnectionPoolSize(0)), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Build(c => c.WithConnectionTimeout(TimeSpan.FromSeconds(-5))), Throws.InstanceOf<ArgumentOutOfRangeException>());
        var negative = TimeSpan.FromSeconds(-5);
        Assert.That(() => Build(c => c.WithMaxTransactionRetryTime(negative)), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Build(c => c.WithConnectionLivenessCheckTimeout(negative)), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Build(c => c.WithUserAgent("")), Throws.ArgumentException);
    }

    [Test]
    public void Certificates_are_given_with_the_rule_that_uses_them_and_only_with_it()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=db", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        Assert.That(() => Build(c => c.WithCertificateTrustRule(CertificateTrustRule.TrustList)), Throws.ArgumentException);
        Assert.That(() => Build(c => c.WithCertificateTrustRule(CertificateTrustRule.TrustList, [])), Throws.ArgumentException);
        Assert.That(() => Build(c => c.WithCertificateTrustRule(CertificateTrustRule.TrustAny, [certificate])), Throws.ArgumentException);
        var listed = Build(c => c.WithCertificateTrustRule(CertificateTrustRule.TrustList, [certificate]));
        Assert.That(listed.TrustedCertificates, Is.EqualTo(new[] { certificate }));
    }

    private static Config Build(Action<ConfigBuilder> action)
    {
        var builder = new ConfigBuilder(new Config());
        action(builder);
        return builder.Build();
    }
}
