namespace LocalCloud.Deployment;

/// <summary>
/// The template, or what belongs to it, can't be deployed here; the message says where and what to do. Nothing was
/// changed.
/// </summary>
public sealed class DeploymentException(string message, Exception? inner = null) : Exception(message, inner);
