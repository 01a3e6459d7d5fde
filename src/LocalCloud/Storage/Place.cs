namespace LocalCloud.Storage;

/// <summary>Where a cloud is: its region, its account, who calls it, and the address that it is called at.</summary>
public sealed class Place(string region, string accountId)
{
    public string Region => region;

    public string AccountId => accountId;

    /// <summary>The key of the one caller there is; empty until it was made or read.</summary>
    public string AccessKeyId { get; internal set; } = "";

    /// <summary>Null until the cloud listens.</summary>
    public Uri? Endpoint { get; internal set; }

    /// <summary><c>arn:aws:SERVICE:REGION:ACCOUNT:RESOURCE</c> in this cloud.</summary>
    public string Arn(string service, string resource) => $"arn:aws:{service}:{region}:{accountId}:{resource}";
}
