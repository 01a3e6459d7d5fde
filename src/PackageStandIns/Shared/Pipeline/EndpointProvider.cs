using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal.Endpoints.StandardLibrary;

namespace PackageStandIns.Pipeline;

/// <summary>
/// The endpoint of a regional service: a configured URL (ServiceURL, AWS_ENDPOINT_URL…) as it stands,
/// else https://PREFIX.REGION.SUFFIX with the suffix of the region's partition.
/// </summary>
internal sealed class EndpointProvider(string prefix) : IEndpointProvider
{
    public static EndpointParameters Parameters(IClientConfig config, string region) =>
        new()
        {
            ["Region"] = region,
            ["UseDualStack"] = config.UseDualstackEndpoint,
            ["UseFIPS"] = config.UseFIPSEndpoint,
            ["Endpoint"] = config.ServiceURL,
        };

    public Endpoint ResolveEndpoint(EndpointParameters parameters)
    {
        if (parameters["Endpoint"] is string { Length: > 0 } configured)
            return new Endpoint(configured);

        if (parameters["Region"] is not string { Length: > 0 } region)
            throw new AmazonClientException("Invalid Configuration: Missing Region");

        var partition = Fn.Partition(region);
        var host = parameters["UseFIPS"] is true ? $"{prefix}-fips" : prefix;
        var suffix = parameters["UseDualStack"] is true ? partition.dualStackDnsSuffix : partition.dnsSuffix;
        return new Endpoint($"https://{host}.{region}.{suffix}");
    }
}
