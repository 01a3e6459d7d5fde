using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

namespace LocalCloud.Tests.Sts;

/// <summary>docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html, with the real client.</summary>
public sealed class GetCallerIdentityTests
{
    [Fact]
    public async Task The_caller_is_the_learner_of_this_account()
    {
        await using var test = await TestCloud.StartAsync();
        var caller = await Client(test, test.Cloud.Credentials.SecretAccessKey)
            .GetCallerIdentityAsync(new GetCallerIdentityRequest());
        caller.Account.ShouldBe("000000000000");
        caller.Arn.ShouldBe("arn:aws:iam::000000000000:user/learner");
        caller.UserId.ShouldBe(test.Cloud.Credentials.AccessKeyId);
    }

    [Fact]
    public async Task A_wrong_secret_is_told_in_STSs_own_words()
    {
        await using var test = await TestCloud.StartAsync();
        var error = await Should.ThrowAsync<AmazonSecurityTokenServiceException>(() =>
            Client(test, "wrong").GetCallerIdentityAsync(new GetCallerIdentityRequest())
        );
        error.ErrorCode.ShouldBe("SignatureDoesNotMatch");
        ((int)error.StatusCode).ShouldBe(403);
    }

    [Fact]
    public async Task An_unknown_key_is_told_in_STSs_own_words()
    {
        await using var test = await TestCloud.StartAsync();
        var client = new AmazonSecurityTokenServiceClient(
            new BasicAWSCredentials("AKIDEXAMPLE", "secret"),
            Config(test)
        );
        var error = await Should.ThrowAsync<AmazonSecurityTokenServiceException>(() =>
            client.GetCallerIdentityAsync(new GetCallerIdentityRequest())
        );
        error.ErrorCode.ShouldBe("InvalidClientTokenId");
        error.Message.ShouldBe("The security token included in the request is invalid.");
    }

    [Fact]
    public async Task Other_operations_are_refused_by_name()
    {
        await using var test = await TestCloud.StartAsync();
        var error = await Should.ThrowAsync<AmazonSecurityTokenServiceException>(() =>
            Client(test, test.Cloud.Credentials.SecretAccessKey).GetSessionTokenAsync(new GetSessionTokenRequest())
        );
        error.Message.ShouldBe(
            "sts:GetSessionToken is not in the local cloud. It needs a real AWS account, or leave it out."
        );
    }

    private static AmazonSecurityTokenServiceClient Client(TestCloud test, string secret) =>
        new(new BasicAWSCredentials(test.Cloud.Credentials.AccessKeyId, secret), Config(test));

    private static AmazonSecurityTokenServiceConfig Config(TestCloud test) =>
        new()
        {
            ServiceURL = test.Endpoint.ToString(),
            AuthenticationRegion = "us-east-1",
            MaxErrorRetry = 0,
        };
}
