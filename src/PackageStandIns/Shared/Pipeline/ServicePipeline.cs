using Amazon.Runtime.Internal;

namespace PackageStandIns.Pipeline;

/// <summary>Adds to AWSSDK.Core's pipeline what the SDK generates for each service: endpoint and signature.</summary>
internal static class ServicePipeline
{
    public static void Customize(RuntimePipeline pipeline)
    {
        pipeline.AddHandlerAfter<Marshaller>(new EndpointResolver());
        pipeline.AddHandlerAfter<Marshaller>(new SigV4Handler());
    }
}
