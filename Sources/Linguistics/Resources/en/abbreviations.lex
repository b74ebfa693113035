# What the tokeniser must know: full stops that do not end a sentence, clitics, endings of ordinals,
# and words that begin sentences. A form in lower case is found in any case.

# A name follows: never the end of a sentence.
ABBR_NAME: Mr. Mrs. Ms. Messrs. Dr. Prof. Rev. Fr. Hon. Sen. Rep. Gov. Pres. Amb. Sec. St. Ste. Mt. Ft.
  Gen. Lt. Col. Maj. Capt. Cmdr. Adm. Brig. Sgt. Cpl. Pvt. Det. Insp. Supt. Pte. Cdr. Cmd. Vice-Adm.
  Lt.-Gen. Lt.-Col. Maj.-Gen. Brig.-Gen. Msgr. Sr. Sra. Dra. Ing. Lic. Arq. Gral. Cnel. Mme. Mlle.
  vs. cf. e.g. i.e. viz.

# An abbreviation only where a number follows.
ABBR_NUMBER: No. no. Nos. nos. Art. art. Arts. Sec. Ch. Vol. vol. Fig. fig. p. pp. par. para. paras. c. ca. approx. tel. Tel.
  Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.

# May stand at the end of a sentence: the words below decide.
ABBR: U.S. U.K. U.N. E.U. U.A.E. U.S.S.R. U.S.A. D.C. N.Y. L.A. a.m. p.m. A.M. P.M. B.C. A.D. Ph.D. M.D. B.A. M.A.
  Inc. Corp. Co. Ltd. Bros. Jr. Sr. Esq. etc. est. dept. Dept. govt. Govt. Univ. Assn. Natl. Intl.
  Jan. Feb. Aug. Sept. Oct. Nov. Dec. Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun.
  Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Mo. Mont.
  Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Va. Vt. Wash. Wis. Wyo. Ont. Que.
  Ave. Blvd. Rd. Hwy. ft. lb. lbs. oz. km. kg. cm. mm. mi. mph. min. hrs. hr. cal. Cal.

POSSESSIVE: 's '
CLITIC: n't 're 've 'll 'd 'm

ORDINAL_ENDING: st nd rd th

SENTENCE_START: The A An This That These Those There Here It He She They We I You His Her Their Our Its My
  In On At By For From With Without After Before Since Until During Under Over About Among Between Against
  As If When While Where Although Though Because But And Or Nor So Yet Also However Meanwhile Moreover
  Still Now Then Earlier Later Last Some Many Most Several Both All No Not None One Two Three Four Five
  Officials Police Witnesses Authorities What Who Which How Why According
