using Amazon.Runtime;

namespace Amazon.Lambda;

public class PackageType : ConstantClass
{
    public static readonly PackageType Zip = new("Zip");
    public static readonly PackageType Image = new("Image");

    public PackageType(string value)
        : base(value) { }

    public static PackageType FindValue(string value) => FindValue<PackageType>(value);

    public static implicit operator PackageType(string value) => FindValue(value);
}
