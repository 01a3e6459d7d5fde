using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;

namespace PackageStandIns.Pipeline;

/// <summary>Gives the client's settings to <see cref="EndpointProvider"/> and adds the host prefix.</summary>
internal sealed class EndpointResolver : BaseEndpointResolver
{
    protected override EndpointParameters MapEndpointsParameters(IRequestContext requestContext)
    {
        var config = requestContext.ClientConfig;
        return EndpointProvider.Parameters(config, config.RegionEndpoint?.SystemName);
    }

    protected override void ServiceSpecificHandler(IExecutionContext executionContext, EndpointParameters parameters) =>
        InjectHostPrefix(executionContext.RequestContext);
}
