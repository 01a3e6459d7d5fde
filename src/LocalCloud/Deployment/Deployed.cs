namespace LocalCloud.Deployment;

/// <summary>What a deployment did with one resource.</summary>
/// <param name="Resource">Its name in the template, or of a seeded item.</param>
/// <param name="Type">For example <c>AWS::DynamoDB::Table</c>.</param>
public sealed record Deployed(string Resource, string Type, DeployedAs What);

/// <summary>What became of a resource.</summary>
public enum DeployedAs
{
    /// <summary>It was not there.</summary>
    Created,

    /// <summary>It was there in another form.</summary>
    Updated,

    /// <summary>It was there as the template wants it.</summary>
    Unchanged,

    /// <summary>Only AWS needs it, for example an IAM role.</summary>
    NotNeeded,
}
