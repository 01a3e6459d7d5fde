$version: "2.0"

// Of AWS KMS's API only what workflows are tested with: nothing of it is offered here. See the README beside this folder.
namespace com.amazonaws.kms

@aws.api#service(sdkId: "KMS", endpointPrefix: "kms")
@aws.auth#sigv4(name: "kms")
@aws.protocols#awsJson1_1
service TrentService {
    version: "2014-11-01"
    operations: [Encrypt]
}

operation Encrypt { input: EncryptRequest, output: EncryptResponse }
structure EncryptRequest {
    @required KeyId: KeyIdType
    @required Plaintext: PlaintextType
    EncryptionContext: EncryptionContextType
    GrantTokens: GrantTokenList
    EncryptionAlgorithm: EncryptionAlgorithmSpec
    DryRun: Boolean
}
structure EncryptResponse {
    CiphertextBlob: CiphertextType
    KeyId: KeyIdType
    EncryptionAlgorithm: EncryptionAlgorithmSpec
}

map EncryptionContextType { key: String, value: String }
list GrantTokenList { member: GrantTokenType }

enum EncryptionAlgorithmSpec { SYMMETRIC_DEFAULT, RSAES_OAEP_SHA_1, RSAES_OAEP_SHA_256, SM2PKE }

@length(min: 1, max: 6144) blob CiphertextType
@length(min: 1, max: 8192) string GrantTokenType
@length(min: 1, max: 2048) string KeyIdType
@length(min: 1, max: 4096) blob PlaintextType
