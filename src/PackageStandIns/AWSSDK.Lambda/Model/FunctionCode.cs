namespace Amazon.Lambda.Model;

public partial class FunctionCodeLocation
{
    public string RepositoryType { get; set; }
    public string Location { get; set; }
    public string ImageUri { get; set; }
    public string ResolvedImageUri { get; set; }
    public string SourceKMSKeyArn { get; set; }
}

public partial class Layer
{
    public string Arn { get; set; }
    public long? CodeSize { get; set; }
    public string SigningProfileVersionArn { get; set; }
    public string SigningJobArn { get; set; }
}

public partial class FileSystemConfig
{
    public string Arn { get; set; }
    public string LocalMountPath { get; set; }
}

public partial class EphemeralStorage
{
    public int? Size { get; set; }
}
