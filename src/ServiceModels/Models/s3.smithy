$version: "2.0"

// Of Amazon S3's API only what workflows are tested with: nothing of it is offered here. See the README beside this folder.
namespace com.amazonaws.s3

@aws.api#service(sdkId: "S3", endpointPrefix: "s3")
@aws.auth#sigv4(name: "s3")
@aws.protocols#restXml
service AmazonS3 {
    version: "2006-03-01"
    operations: [GetObject]
}

@http(method: "GET", uri: "/{Bucket}/{Key}", code: 200)
operation GetObject { input: GetObjectRequest, output: GetObjectOutput }
structure GetObjectRequest {
    @required @httpLabel Bucket: String
    @required @httpLabel Key: String
    ChecksumMode: String
    ExpectedBucketOwner: String
    IfMatch: String
    IfModifiedSince: Timestamp
    IfNoneMatch: String
    IfUnmodifiedSince: Timestamp
    PartNumber: Integer
    Range: String
    RequestPayer: String
    ResponseCacheControl: String
    ResponseContentDisposition: String
    ResponseContentEncoding: String
    ResponseContentLanguage: String
    ResponseContentType: String
    ResponseExpires: Timestamp
    SSECustomerAlgorithm: String
    SSECustomerKey: String
    SSECustomerKeyMD5: String
    VersionId: String
}
structure GetObjectOutput {
    @httpPayload Body: Blob
    ContentLength: Long
    ContentType: String
    ETag: String
    LastModified: Timestamp
    StorageClass: StorageClass
    VersionId: String
}

enum StorageClass {
    STANDARD, REDUCED_REDUNDANCY, GLACIER, STANDARD_IA, ONEZONE_IA, INTELLIGENT_TIERING, DEEP_ARCHIVE, OUTPOSTS,
    GLACIER_IR, SNOW, EXPRESS_ONEZONE, FSX_OPENZFS, FSX_ONTAP
}
