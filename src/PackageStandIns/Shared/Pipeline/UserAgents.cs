using System.Reflection;
using Amazon.Util.Internal;

namespace PackageStandIns.Pipeline;

internal static class UserAgents
{
    /// <summary>
    /// What requests say of the client that sends them: SDK, service, and the version of the client's assembly.
    /// </summary>
    public static string Of(Type config, string serviceId) =>
        InternalSDKUtils.BuildUserAgentString(
            serviceId,
            config.Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version ?? "4.0.0.0"
        );
}
