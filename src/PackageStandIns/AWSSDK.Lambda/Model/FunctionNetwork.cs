namespace Amazon.Lambda.Model;

public partial class VpcConfigDetail
{
    public List<string> SubnetIds { get; set; }
    public List<string> SecurityGroupIds { get; set; }
    public string VpcId { get; set; }
    public bool? Ipv6AllowedForDualStack { get; set; }
}
